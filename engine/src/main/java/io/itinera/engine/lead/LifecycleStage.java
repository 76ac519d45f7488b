package io.itinera.engine.lead;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.itinera.engine.base.InvalidInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far a lead has come: first seen without a name, then known, then qualified by marketing (MQL), accepted by sales
 * (SQL), a customer; or out of the question.
 */
public enum LifecycleStage {
    @JsonProperty("anonymous")
    ANONYMOUS("Anonymous"),
    @JsonProperty("lead")
    LEAD("Lead"),
    @JsonProperty("mql")
    MQL("Marketing-qualified"),
    @JsonProperty("sql")
    SQL("Sales-qualified"),
    @JsonProperty("customer")
    CUSTOMER("Customer"),
    @JsonProperty("disqualified")
    DISQUALIFIED("Disqualified");

    private final String spoken;

    LifecycleStage(String spoken) {
        this.spoken = spoken;
    }

    /** As JSON, FEEL and templates write it: {@code mql}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a marketer says it: {@code Marketing-qualified}. */
    public String spoken() {
        return spoken;
    }

    /** @throws InvalidInput for field {@code lifecycleStage} where there is no such stage; case does not matter */
    public static LifecycleStage of(String code) {
        for (var stage : values()) {
            if (stage.name().equalsIgnoreCase(code.trim())) {
                return stage;
            }
        }
        var known = Arrays.stream(values()).map(LifecycleStage::code).collect(Collectors.joining(", "));
        throw new InvalidInput("lifecycleStage", "\"" + code + "\" is no lifecycle stage; use one of " + known + ".");
    }
}
