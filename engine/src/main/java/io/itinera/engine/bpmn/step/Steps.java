package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The steps by name. They are fetched when the first one runs, because they use services that need the engine, which
 * is still being built when the first drawing is read.
 */
@Component
public class Steps implements SmartInitializingSingleton {
    private final ObjectProvider<Step> beans;
    private volatile Map<String, Step> byName;

    Steps(ObjectProvider<Step> beans) {
        this.beans = beans;
    }

    Step named(String name) {
        return all().get(name);
    }

    private Map<String, Step> all() {
        if (byName == null) {
            byName = beans.stream().collect(Collectors.toMap(step -> step.term().name(), Function.identity()));
        }
        return byName;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var term : JourneySteps.STEPS) {
            if (named(term.name()) == null) {
                throw new IllegalStateException("The vocabulary names the step \"" + term.name()
                        + "\", but no bean does it. Add a Step whose term() is this one.");
            }
        }
    }
}
