package io.itinera.engine.dryrun;

import io.itinera.engine.base.MovableClock;
import io.itinera.engine.message.Rehearsal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.springframework.stereotype.Component;

/** Carries a dry run out, from the choice of leads to the result, on the caller's thread. */
@Component
class TryJourney {
    /** What expressions may count, whether or not the drawing waits for it. */
    private static final Set<String> COUNTED = Set.of("click", "purchase");

    private static final double PUBLISHED = 0.05;
    private static final double COPIED = 0.15;
    private static final double WALKED = 0.97;

    /** @param trails of a few leads */
    record Tried(DryRunResult result, List<Trail> trails) {}

    private final Sandboxes sandboxes;
    private final PublishCandidate publish;
    private final ChooseLeads chooseLeads;
    private final CopyLeads copyLeads;
    private final ObserveRates observeRates;
    private final CompileResult compile;
    private final DryRunSettings settings;
    private final Clock clock;

    TryJourney(
            Sandboxes sandboxes,
            PublishCandidate publish,
            ChooseLeads chooseLeads,
            CopyLeads copyLeads,
            ObserveRates observeRates,
            CompileResult compile,
            DryRunSettings settings,
            Clock clock) {
        this.sandboxes = sandboxes;
        this.publish = publish;
        this.chooseLeads = chooseLeads;
        this.copyLeads = copyLeads;
        this.observeRates = observeRates;
        this.compile = compile;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param progress told how much of it is done, 0 to 1; what it throws ends the dry run
     * @throws Refused where the candidate cannot be published
     */
    Tried run(String key, DryRunRequest request, DoubleConsumer progress) {
        var start = (request.start() == null ? clock.instant() : request.start()).truncatedTo(ChronoUnit.MINUTES);
        var time = new MovableClock(start);
        try (var sandbox = sandboxes.open(time)) {
            progress.accept(0.02);
            publish.in(sandbox, key, request);
            progress.accept(PUBLISHED);
            var chosen = chooseLeads.choose(
                    request.selection(), most(request), request.seed(), () -> progress.accept(PUBLISHED));
            copyLeads.leads(chosen.ids(), sandbox, done -> progress.accept(PUBLISHED + (COPIED - PUBLISHED) * done));
            var span = new Span(start, start.plus(Duration.ofDays(request.days())));
            var behaviour = behaviour(request, chosen.ids(), span, sandbox);
            var look = new LookAtMessages(sandbox.part(Rehearsal.class));
            var enrolment = sandbox.part(WalkThroughTime.class)
                    .walk(
                            key,
                            time,
                            span.until(),
                            behaviour,
                            at -> progress.accept(COPIED + (WALKED - COPIED) * span.share(at)),
                            look);
            return compile.of(key, request, chosen, enrolment, span, behaviour, look.faults(), sandbox);
        }
    }

    /** The time that is looked ahead. */
    record Span(Instant from, Instant until) {
        private double share(Instant at) {
            return (double) Duration.between(from, at).toMillis()
                    / Duration.between(from, until).toMillis();
        }
    }

    private int most(DryRunRequest request) {
        return request.sample() == null ? settings.mostLeads() : Math.min(request.sample(), settings.mostLeads());
    }

    private Behaviour behaviour(DryRunRequest request, List<String> leadIds, Span span, Sandbox sandbox) {
        var heard = new HashSet<>(sandbox.part(SandboxEngine.class).awaited());
        var rates = given(request).orElse(observeRates.of(leadIds, heard));
        heard.addAll(COUNTED);
        var behaviour = new Behaviour(request.seed(), Duration.ofDays(request.days()), rates, heard);
        behaviour.enter(leadIds, span.from(), span.until());
        return behaviour;
    }

    private static Rates given(DryRunRequest request) {
        var rates = new HashMap<String, Rate>();
        request.rates().forEach((type, share) -> rates.put(type, new Rate(type, share, Rate.GIVEN)));
        return new Rates(rates, Map.of());
    }
}
