package io.itinera.engine;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The whole engine: import this one class to have every feature of it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class EngineConfiguration {}
