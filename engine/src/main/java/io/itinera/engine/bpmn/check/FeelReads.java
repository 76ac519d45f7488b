package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelError;

/** Everything written in FEEL can be read. */
record FeelReads(Feel feel) implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        FeelText.of(drawing).forEach(text -> check(text, findings));
    }

    private void check(FeelText text, Findings findings) {
        var language = text.at().attribute("language");
        if (language != null && !language.equalsIgnoreCase("feel")) {
            findings.error(
                    text.place(),
                    text.at(),
                    text.what() + " is written in " + language + ". Write it in FEEL and leave the language out.");
            return;
        }
        try {
            feel.expression(text.text());
        } catch (FeelError e) {
            findings.error(
                    text.place(), text.at(), text.what() + " cannot be read. " + e.getMessage() + ". " + text.remedy());
        }
    }
}
