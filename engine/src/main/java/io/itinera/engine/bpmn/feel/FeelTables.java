package io.itinera.engine.bpmn.feel;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnDecisionContext;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableResultImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** The DMN engine with our FEEL in it: it answers and fails as it did, without reading a cell more than once. */
public final class FeelTables extends DefaultDmnEngineConfiguration {
    private final Feel feel;

    public FeelTables(Feel feel) {
        this.feel = feel;
        setFeelEngineFactory(new TableFeel(feel));
    }

    @Override
    public DmnEngine buildEngine() {
        init();
        return new Engine(this, new Context(this, feel));
    }

    /** The stock engine makes a context anew for each evaluation; here one knows all tables. */
    private static final class Engine extends DefaultDmnEngine {
        private final DefaultDmnDecisionContext context;

        Engine(DefaultDmnEngineConfiguration configuration, DefaultDmnDecisionContext context) {
            super(configuration);
            this.context = context;
        }

        @Override
        public DmnDecisionResult evaluateDecision(DmnDecision decision, VariableContext variables) {
            return isUsual(decision, variables)
                    ? context.evaluateDecision(decision, variables)
                    : super.evaluateDecision(decision, variables);
        }

        @Override
        public DmnDecisionTableResult evaluateDecisionTable(DmnDecision decision, VariableContext variables) {
            return isUsual(decision, variables) && decision.isDecisionTable()
                    ? DmnDecisionTableResultImpl.wrap(context.evaluateDecision(decision, variables))
                    : super.evaluateDecisionTable(decision, variables);
        }

        private static boolean isUsual(DmnDecision decision, VariableContext variables) {
            return decision instanceof DmnDecisionImpl && variables != null;
        }
    }

    private static final class Context extends DefaultDmnDecisionContext {
        Context(DefaultDmnEngineConfiguration configuration, Feel feel) {
            super(configuration);
            evaluationHandlers.put(DmnDecisionTableImpl.class, new EvaluateTable(configuration, feel));
        }

        /** As the stock engine does, without making maps of the one row that most tables answer. */
        @Override
        protected void addResultToVariableContext(
                DmnDecisionResult result, VariableMap variables, DmnDecision evaluated) {
            if (result.size() == 1 && !isDecisionTableWithCollectOrRuleOrderHitPolicy(evaluated)) {
                var only = result.getFirstResult();
                only.keySet().forEach(name -> variables.put(name, only.get(name)));
            } else {
                super.addResultToVariableContext(result, variables, evaluated);
            }
        }
    }
}
