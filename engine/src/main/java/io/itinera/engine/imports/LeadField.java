package io.itinera.engine.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields of a lead that a column can fill, with the column names by which they are known without a mapping. */
enum LeadField {
    EXTERNAL_ID("externalId", "leadid", "prospectid", "contactid", "customerid", "crmid", "recordid", "id"),
    EMAIL("email", "emailaddress", "emailadresse", "mail", "workemail", "businessemail", "primaryemail"),
    ANONYMOUS_ID("anonymousId", "visitorid", "cookieid"),
    PHONE("phone", "phonenumber", "telephone", "tel", "telefon", "mobile", "mobilephone", "mobilenumber"),
    FIRST_NAME("firstName", "givenname", "forename", "vorname"),
    LAST_NAME("lastName", "surname", "familyname", "nachname"),
    COMPANY("company", "companyname", "organisation", "organization", "account", "accountname", "firma"),
    LANGUAGE("language", "lang", "locale", "preferredlanguage", "sprache"),
    TIME_ZONE("timeZone", "tz", "zeitzone"),
    LIFECYCLE_STAGE("lifecycleStage", "stage", "leadstage");

    /** One of these must be known, else nobody could tell whose line it is. */
    static final List<LeadField> IDENTITIES = List.of(EXTERNAL_ID, EMAIL, ANONYMOUS_ID);

    private final String word;
    private final List<String> synonyms;

    LeadField(String word, String... synonyms) {
        this.word = word;
        this.synonyms = new ArrayList<>(List.of(plain(word)));
        this.synonyms.addAll(List.of(synonyms));
    }

    /** The field's name as mapping, API and expressions write it. */
    String word() {
        return word;
    }

    /** How good a name the column's is for this field: 0 is the best, -1 none. */
    int likeness(String column) {
        return synonyms.indexOf(plain(column));
    }

    /** The field of that name, or null. */
    static LeadField of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(LeadField::word).toList();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
