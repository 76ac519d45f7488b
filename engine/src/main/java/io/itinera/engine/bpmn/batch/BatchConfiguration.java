package io.itinera.engine.bpmn.batch;

import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BatchConfiguration {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    @Bean
    @ConditionalOnProperty(
            prefix = "camunda.bpm.job-execution",
            name = "enabled",
            havingValue = "true",
            matchIfMissing = true)
    JobExecutor jobExecutor(ObjectProvider<JobBatches> batches, CamundaBpmProperties properties) {
        var settings = properties.getJobExecution();
        var wait = settings.getWaitTimeInMillis();
        return new BatchJobExecutor(
                batches::getObject,
                settings.getCorePoolSize(),
                settings.getMaxJobsPerAcquisition(),
                wait == null ? LOOK_EVERY : Duration.ofMillis(wait));
    }
}
