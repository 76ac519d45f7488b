package io.itinera.engine.bpmn.step;

import org.camunda.bpm.engine.ProcessEngineException;

/** Texts that a drawing puts together in FEEL. */
final class Said {
    private Said() {}

    /** @throws ProcessEngineException where nothing comes of it, as happens where a value of the lead is missing */
    static String text(StepContext step, String setting) {
        var value = step.evaluated(setting);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new ProcessEngineException("At \"" + step.elementId() + "\": the property \"" + setting + "\" answers "
                + value + " for lead " + step.leadId() + ". A text is needed; where a value may be missing, write: if "
                + "lead.company = null then \"a company\" else lead.company");
    }
}
