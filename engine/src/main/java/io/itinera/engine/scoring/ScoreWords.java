package io.itinera.engine.scoring;

import com.github.benmanes.caffeine.cache.Cache;
import io.itinera.engine.base.Caches;
import io.itinera.engine.base.Json;
import io.itinera.engine.base.Sha256;
import io.itinera.engine.store.Transactions;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Numbers for what scores share: texts and small records, kept as JSON. Each keeps its number for ever, so that both
 * directions may be remembered.
 */
@Component
class ScoreWords {
    private static final int REMEMBERED = 50_000;

    private final ScoreMapper mapper;
    private final Transactions transactions;
    private final Cache<Object, Integer> numbers = Caches.ofAtMost(REMEMBERED).build();
    private final Cache<Integer, String> words = Caches.ofAtMost(REMEMBERED).build();

    ScoreWords(ScoreMapper mapper, Transactions transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    /** The numbers of these things; new ones get theirs in a transaction of their own, lest a rollback takes it back. */
    Map<Object, Integer> numbers(Collection<?> things) {
        return numbers.getAll(things, unknown -> store(Set.copyOf(unknown)));
    }

    int number(Object thing) {
        var known = numbers.getIfPresent(thing);
        return known != null ? known : numbers(List.of(thing)).get(thing);
    }

    /** @throws IllegalStateException for a number that nobody gave */
    <T> T thing(int number, Class<T> type) {
        return Json.read(words.get(number, this::find), type);
    }

    private String find(int number) {
        var found = mapper.word(number);
        if (found == null) {
            throw new IllegalStateException("Table score_word has no row " + number + ", which a score refers to");
        }
        return found.word();
    }

    private Map<Object, Integer> store(Set<Object> things) {
        var byFingerprint = new TreeMap<String, Object>();
        things.forEach(thing -> byFingerprint.put(fingerprint(Json.write(thing)), thing));
        var numbered = new HashMap<Object, Integer>();
        transactions.separate(() -> numbered(byFingerprint)).forEach(word -> {
            numbered.put(byFingerprint.get(word.fingerprint()), word.id());
            words.put(word.id(), word.word());
        });
        return numbered;
    }

    private List<ScoreWord> numbered(Map<String, Object> byFingerprint) {
        var present = mapper.words(byFingerprint.keySet());
        if (present.size() == byFingerprint.size()) {
            return present;
        }
        mapper.addWords(byFingerprint.entrySet().stream()
                .map(word -> new ScoreWord(null, word.getKey(), Json.write(word.getValue())))
                .toList());
        return mapper.words(byFingerprint.keySet());
    }

    private static String fingerprint(String word) {
        return Base64.getEncoder().withoutPadding().encodeToString(Sha256.of(word));
    }
}
