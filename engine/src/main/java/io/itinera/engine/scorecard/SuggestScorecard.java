package io.itinera.engine.scorecard;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.scorecard.Suggestion.Flag;
import io.itinera.engine.scorecard.Suggestion.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes a draft of a scorecard from leads of which is known how they turned out. It learns from a random 70 % and is
 * judged on the others: each bin of each input is an indicator, a penalised logistic regression weighs them, the
 * weightiest stay, are weighed again, scaled to whole points and rounded.
 */
public final class SuggestScorecard {
    private static final double TO_LEARN_FROM = 0.7;
    private static final int LEAST_OUTCOMES = 50;
    private static final double PENALTY = 4;
    private static final double POINTS_IN_ALL = 100;

    private final SuggestionRequest request;
    private final List<PastLead> trained;
    private final List<PastLead> others;
    private final List<Flag> flagged = new ArrayList<>();

    private SuggestScorecard(List<PastLead> leads, SuggestionRequest request) {
        this.request = request;
        var shuffled = new ArrayList<>(leads);
        Collections.shuffle(shuffled, new Random(request.seed()));
        int cut = (int) Math.round(TO_LEARN_FROM * shuffled.size());
        trained = List.copyOf(shuffled.subList(0, cut));
        others = List.copyOf(shuffled.subList(cut, shuffled.size()));
    }

    /** @throws InvalidInput where there are too few leads of either outcome to learn from */
    public static Suggestion from(List<PastLead> leads, SuggestionRequest request) {
        long converted = leads.stream().filter(PastLead::converted).count();
        if (converted < LEAST_OUTCOMES || leads.size() - converted < LEAST_OUTCOMES) {
            throw new InvalidInput(
                    "outcome",
                    "Of %,d leads %,d converted; at least %d of either kind are needed to learn from."
                            .formatted(leads.size(), converted, LEAST_OUTCOMES));
        }
        return new SuggestScorecard(leads, request).suggest();
    }

    private Suggestion suggest() {
        var bins = bins();
        var chosen = weightiest(bins, weights(bins));
        var weights = weights(chosen);
        double scale = scale(chosen, weights);
        var rules = new ArrayList<Rule>();
        var kept = new ArrayList<Bin>();
        for (int i = 0; i < chosen.size(); i++) {
            int points = (int) Math.round(scale * weights[i]);
            if (points != 0) {
                kept.add(chosen.get(i));
                rules.add(rule(chosen.get(i), points));
            }
        }
        return new Suggestion(
                WriteScorecard.of(request.key(), rules),
                trained.size(),
                others.size(),
                area(kept, rules, trained),
                area(kept, rules, others),
                rules,
                List.copyOf(flagged));
    }

    private List<Bin> bins() {
        var inputs = new TreeSet<String>();
        trained.forEach(lead -> inputs.addAll(lead.inputs().keySet()));
        inputs.removeAll(request.leaveOut());
        var makeBins = new MakeBins(trained);
        var flags = new FlagInputs(trained, others);
        var bins = new ArrayList<Bin>();
        for (var input : inputs) {
            var ofInput = makeBins.of(input);
            var reason = flags.reason(ofInput);
            reason.ifPresent(why -> flagged.add(new Flag(input, why, request.leaveOutFlagged())));
            if (ofInput.size() > 1 && !(reason.isPresent() && request.leaveOutFlagged())) {
                bins.addAll(ofInput);
            }
        }
        return bins;
    }

    private double[] weights(List<Bin> bins) {
        var rows = new ArrayList<BitSet>(trained.size());
        var converted = new BitSet();
        for (int i = 0; i < trained.size(); i++) {
            var row = new BitSet(bins.size());
            for (int j = 0; j < bins.size(); j++) {
                row.set(j, bins.get(j).holds(trained.get(i)));
            }
            rows.add(row);
            converted.set(i, trained.get(i).converted());
        }
        return LogisticFit.weights(rows, converted, bins.size(), PENALTY);
    }

    /** By what an indicator moves the ranking: its weight times the spread of those who have it. */
    private List<Bin> weightiest(List<Bin> bins, double[] weights) {
        return IntStream.range(0, bins.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> {
                            double share = FlagInputs.share(bins.get(i), trained);
                            return Math.abs(weights[i]) * Math.sqrt(share * (1 - share));
                        })
                        .reversed())
                .limit(request.mostRules())
                .sorted()
                .map(bins::get)
                .toList();
    }

    /** So that the best and the worst lead there can be are a hundred points apart. */
    private static double scale(List<Bin> bins, double[] weights) {
        double widest = 0;
        for (var input : bins.stream().map(Bin::input).distinct().toList()) {
            double best = 0;
            double worst = 0;
            for (int i = 0; i < bins.size(); i++) {
                if (bins.get(i).input().equals(input)) {
                    best = Math.max(best, weights[i]);
                    worst = Math.min(worst, weights[i]);
                }
            }
            widest += best - worst;
        }
        return widest == 0 ? 0 : POINTS_IN_ALL / widest;
    }

    private Rule rule(Bin bin, int points) {
        double share = FlagInputs.share(bin, trained);
        double conversion = FlagInputs.conversion(bin, trained);
        var says = "%s %s: %.0f %% of leads, of whom %.0f %% converted"
                .formatted(WriteScorecard.label(bin.input()), bin.says(), 100 * share, 100 * conversion);
        return new Rule(bin.input(), bin.cell(), points, share, conversion, says);
    }

    private static double area(List<Bin> bins, List<Rule> rules, List<PastLead> leads) {
        return Ranking.areaUnderCurve(leads.stream()
                .map(lead -> {
                    int score = 0;
                    for (int i = 0; i < bins.size(); i++) {
                        score += bins.get(i).holds(lead) ? rules.get(i).points() : 0;
                    }
                    return new Ranking.Scored(score, lead.converted());
                })
                .toList());
    }
}
