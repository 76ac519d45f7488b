package io.itinera.engine.tracking;

import io.itinera.connectors.ReportReader;
import io.itinera.engine.base.NotFound;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The providers that may tell us what became of messages. */
@Component
public class Hooks {
    private static final Logger LOG = LoggerFactory.getLogger(Hooks.class);

    private final Map<String, Hook> hooks;
    private final Receipts receipts;

    Hooks(ObjectProvider<Hook> hooks, ObjectProvider<ReportReader> readers, Receipts receipts) {
        this.hooks = Stream.concat(hooks.stream(), readers.stream().map(ReaderHook::new))
                .collect(Collectors.toMap(Hook::provider, Function.identity()));
        this.receipts = receipts;
    }

    /**
     * Takes in what a provider tells. When it returns, all of it is kept.
     *
     * @throws NotFound for a provider that there is not
     * @throws HookRefused where the hook does not believe or understand the request
     */
    public HookAnswer receive(String provider, HookRequest request) {
        var hook = hooks.get(provider);
        if (hook == null) {
            throw new NotFound("hook", provider);
        }
        try {
            var answer = hook.receive(request);
            receipts.take(answer.receipts());
            return answer;
        } catch (HookRefused refused) {
            LOG.warn("A request to /hooks/{} was refused: {}", provider, refused.getMessage());
            throw refused;
        }
    }
}
