package io.itinera.engine.bpmn.check;

/** A split test has arms, and each arm a weight; weights elsewhere mean nothing. */
final class SplitIsWhole implements Rule {
    private static final String REMEDY =
            " Give each arrow the property \"weight\", for example 45, 45 and 10 for a holdout.";

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().forEach(node -> {
            if (isSplit(node)) {
                checkArms(drawing, node, findings);
            } else {
                drawing.outgoing(node).stream()
                        .filter(flow -> weight(flow) != null)
                        .forEach(flow -> findings.error(
                                flow.place(),
                                flow.element(),
                                "it has a weight, but begins at no split test. Give " + node.place()
                                        + " the property \"experiment\", and make it an exclusive gateway."));
            }
        });
    }

    static boolean isSplit(Drawing.Node node) {
        return node.kind().equals("exclusiveGateway") && node.properties().containsKey(SplitSettings.EXPERIMENT);
    }

    private static void checkArms(Drawing drawing, Drawing.Node gateway, Findings findings) {
        var arms = drawing.outgoing(gateway);
        for (var arm : arms) {
            var weight = weight(arm);
            if (weight == null || SplitSettings.weight(weight).isEmpty()) {
                findings.error(
                        arm.place(),
                        arm.element(),
                        "it is an arm of the split test " + gateway.place() + " and has "
                                + (weight == null ? "no weight." : "the weight \"" + weight + "\", which is no number.")
                                + REMEDY);
            }
            if (arm.element().element("conditionExpression") != null) {
                findings.error(
                        arm.place(),
                        arm.element(),
                        "arms of a split test are drawn by lot, so its condition never counts. Remove it, or put a gateway "
                                + "before the test.");
            }
        }
        if (arms.stream().filter(SplitIsWhole::counts).count() < 2) {
            findings.error(gateway, "a split test needs two arms at least that somebody gets into." + REMEDY);
        }
    }

    private static boolean counts(Drawing.Flow arm) {
        var weight = weight(arm);
        return weight != null && SplitSettings.weight(weight).orElse(0.0) > 0;
    }

    private static String weight(Drawing.Flow flow) {
        return ElementProperties.of(flow.element()).get(SplitSettings.WEIGHT);
    }
}
