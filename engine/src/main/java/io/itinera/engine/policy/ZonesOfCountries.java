package io.itinera.engine.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The zone in which most people of a country live. */
final class ZonesOfCountries {
    private static final String FILE = "zones-of-countries.properties";

    private final Map<String, ZoneId> byName = new HashMap<>();

    ZonesOfCountries() {
        var zones = new Properties();
        try (var file = ZonesOfCountries.class.getResourceAsStream(FILE)) {
            zones.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + FILE + " cannot be read", e);
        }
        zones.stringPropertyNames().forEach(code -> add(code, zones.getProperty(code)));
    }

    /** @param country an ISO 3166 code of two or three letters, or the English name */
    Optional<ZoneId> of(String country) {
        return Optional.ofNullable(country).map(name -> byName.get(normalised(name)));
    }

    private void add(String code, String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            // this Java's time zones are older than the file: the company's zone stands in
            return;
        }
        var id = ZoneId.of(zone);
        var country = new Locale("", code);
        byName.put(normalised(code), id);
        byName.put(normalised(country.getDisplayCountry(Locale.ENGLISH)), id);
        byName.put(normalised(country.getISO3Country()), id);
    }

    private static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
