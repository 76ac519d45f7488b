package io.itinera.engine.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void shouldReadEveryKindOfValueInItsOrder() {
        var read = Json.readMap("""
                {"text": "Zoë \\u0041", "whole": 7, "large": 12345678901234567890, "exact": 0.10, "yes": true, "no": false,
                 "none": null, "list": [1, "a", null], "inner": {"b": 2.50}}
                """);

        assertThat(read.keySet())
                .containsExactly("text", "whole", "large", "exact", "yes", "no", "none", "list", "inner");
        assertThat(read)
                .containsEntry("text", "Zoë A")
                .containsEntry("whole", 7)
                .containsEntry("large", new BigInteger("12345678901234567890"))
                .containsEntry("exact", new BigDecimal("0.10"))
                .containsEntry("yes", true)
                .containsEntry("no", false)
                .containsEntry("none", null)
                .containsEntry("list", Arrays.asList(1, "a", null))
                .containsEntry("inner", Map.of("b", new BigDecimal("2.50")));
    }

    @Test
    void shouldTakeNothingForTheEmptyMap() {
        assertThat(Json.readMap((String) null)).isEmpty();
        assertThat(Json.readMap("")).isEmpty();
        assertThat(Json.readMap("{}")).isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNoObject() {
        for (var text : List.of("[]", "7", "\"text\"", "{\"cut", "{\"a\": ")) {
            assertThatThrownBy(() -> Json.readMap(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not the JSON expected");
        }
    }

    @Test
    void shouldReadAMapWhenSomebodyLooksIntoIt() {
        var json = "{\"a\": 1, \"b\": null}".getBytes(StandardCharsets.UTF_8);

        var unread = Json.unreadMap(json);

        assertThat(unread).isEqualTo(Json.readMap(json)).hasSameHashCodeAs(Json.readMap(json));
        assertThat(unread.keySet()).containsExactly("a", "b");
        assertThat(Json.unreadMap(json).get("a")).isEqualTo(1);
        assertThat(Json.unreadMap(json).containsKey("b")).isTrue();
        assertThat(Json.write(Json.unreadMap(json))).isEqualTo("{\"a\":1,\"b\":null}");
        Callable<Integer> broken = Json.unreadMap("{".getBytes(StandardCharsets.UTF_8))::size;
        assertThatThrownBy(broken::call).isInstanceOf(IllegalArgumentException.class);
    }
}
