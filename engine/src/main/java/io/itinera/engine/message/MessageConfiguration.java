package io.itinera.engine.message;

import io.itinera.connectors.ConnectorsConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
@Import(ConnectorsConfiguration.class)
class MessageConfiguration {}
