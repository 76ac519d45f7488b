package io.itinera.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.base.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SuppressionFileContract extends OutboxContract {
    /** SHA-256 of ada@example.test, as any other program computes it. */
    private static final String ADA = "b97222ea69dadf792baa97fa768ecb840a0023714c831ab1328838cba9f7f437";

    @Autowired
    Suppressions suppressions;

    @Autowired
    SuppressionFile file;

    @Test
    void shouldTakeAddressesAndHashesOnce() {
        var hash = MessageIds.ofAddress("bob@example.test");
        var csv = "address,hash,channel,reason\nAda@Example.test ,,email,complained\n," + hash.toUpperCase()
                + ",,\n+49 (170) 123-45 67,,sms,stop\n";

        var first = read(csv);
        var again = read(csv);

        assertThat(first).isEqualTo(new SuppressionFile.Result(3, 3, 0, List.of()));
        assertThat(again.added()).isZero();
        assertThat(suppressions.check("email", "ada@example.test").orElseThrow().reason())
                .isEqualTo("complained");
        assertThat(suppressions.check("sms", "ada@example.test")).isEmpty();
        assertThat(suppressions.check("push", "bob@example.test").orElseThrow().reason())
                .isEqualTo("former tool");
        assertThat(suppressions.check("sms", "00491701234567")).isPresent();
        assertThat(suppressions.counts())
                .containsEntry("*", 1L)
                .containsEntry("email", 1L)
                .containsEntry("sms", 1L);
    }

    @Test
    void shouldPassOverBadLinesAndSayWhich() {
        var result = read("address,channel\nada@example.test,email\n,email\nbob@example.test,no channel!\n");

        assertThat(result.added()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(2);
        assertThat(result.faults()).extracting(SuppressionFile.Fault::line).containsExactly(3L, 4L);
    }

    @Test
    void shouldRefuseAFileThatNamesNoColumn() {
        assertThatThrownBy(() -> read("ada@example.test\nbob@example.test\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("hash");
    }

    @Test
    void shouldGoOutAsHashesAndComeBackTheSame() throws IOException {
        var addresses = IntStream.range(0, 1_203)
                .mapToObj(i -> "a" + i + "@example.test")
                .collect(Collectors.joining("\n"));
        read("address\n" + addresses);
        suppressions.add("email", "ada@example.test", "=1+1");

        var out = new StringWriter();
        file.write(out);

        assertThat(out.toString()).doesNotContain("@").contains("'=1+1");
        assertThat(out.toString().lines()).hasSize(1_205);
        suppressions.remove("email", "ada@example.test");
        assertThat(suppressions.check("email", "ada@example.test")).isEmpty();
        assertThat(read(out.toString()).added()).isEqualTo(1);
        assertThat(suppressions.check("email", "ada@example.test")).isPresent();
    }

    @Test
    void shouldHashAsDocumented() {
        assertThat(MessageIds.ofAddress(" ADA@example.test"))
                .isEqualTo(MessageIds.ofAddress("ada@example.test"))
                .hasSize(64);
        assertThat(MessageIds.ofAddress("0049 170 1234567")).isEqualTo(MessageIds.ofAddress("+491701234567"));
        assertThat(MessageIds.ofAddress("ada@example.test")).isEqualTo(ADA);
        assertThat(Suppressions.hashOf(ADA)).isEqualTo(ADA);
    }

    @Test
    void shouldHoldBackOnEveryChannelWhatIsSuppressedEverywhere() {
        var ada = aLead("ada@example.test");
        suppressions.add(Suppressions.EVERYWHERE, "ada@example.test", "asked by phone");

        var outcome = messages.order(anOrder(ada).with("news", "transactional"));

        assertThat(((OrderOutcome.Refused) outcome).reason()).endsWith("asked by phone");
        assertThat(suppressions.of("ada@example.test"))
                .singleElement()
                .matches(one -> one.channel().equals("*"));
    }

    private SuppressionFile.Result read(String csv) {
        return file.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "*", "former tool");
    }
}
