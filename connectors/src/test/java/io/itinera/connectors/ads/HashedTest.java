package io.itinera.connectors.ads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashedTest {
    @Test
    void shouldHashAnAddressAlikeHoweverItIsWritten() {
        var hash = "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b";

        assertThat(Hashed.email("test@example.com")).isEqualTo(hash);
        assertThat(Hashed.email(" Test@Example.COM\n")).isEqualTo(hash);
        assertThat(Hashed.googleEmail("Test@example.com")).isEqualTo(hash);
    }

    @Test
    void shouldLeaveOutDotsAndPlusOfGooglesOwnMailboxesForGoogleAlone() {
        assertThat(Hashed.googleEmail("Cloudy.San.Francisco+ads@GMAIL.com"))
                .isEqualTo(Hashed.email("cloudysanfrancisco@gmail.com"));
        assertThat(Hashed.email("a.b@gmail.com")).isNotEqualTo(Hashed.email("ab@gmail.com"));
        assertThat(Hashed.googleEmail("a.b+c@example.test")).isEqualTo(Hashed.email("a.b+c@example.test"));
    }

    @Test
    void shouldHashNumbersWithPlusForGoogleAndWithoutForMeta() {
        assertThat(Hashed.phoneDigits("+49 (0)151 234-567")).isEqualTo(Hashed.phoneDigits("0049151234567"));
        assertThat(Hashed.phoneE164("+49 151 234567")).isEqualTo(Hashed.email("+49151234567"));
        assertThat(Hashed.phoneDigits("+49151234567")).isEqualTo(Hashed.email("49151234567"));
    }
}
