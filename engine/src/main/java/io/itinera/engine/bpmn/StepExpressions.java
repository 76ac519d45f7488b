package io.itinera.engine.bpmn;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;

/**
 * JUEL that can reach nothing: no bean, no variable, no property, no method, no function. Steps are resolved when a
 * drawing is read, so no JUEL is ever needed at run time; what arrives here comes from a request or a saved filter.
 */
final class StepExpressions extends JuelExpressionManager {
    @Override
    protected ELResolver createElResolver() {
        return new CompositeELResolver();
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new FunctionMapper() {
            @Override
            public Method resolveFunction(String prefix, String name) {
                return null;
            }
        };
    }
}
