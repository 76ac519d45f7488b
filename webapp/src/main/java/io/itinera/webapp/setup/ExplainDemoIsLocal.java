package io.itinera.webapp.setup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class ExplainDemoIsLocal extends AbstractFailureAnalyzer<DemoIsLocal> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DemoIsLocal cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
