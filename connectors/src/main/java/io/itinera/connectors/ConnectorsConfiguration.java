package io.itinera.connectors;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * All connectors: import this one class to have a bean of each kind's interface. Needs a {@link CaptureSink} bean,
 * because {@code capture} is the provider of every kind until the settings name another.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ConnectorsConfiguration {}
