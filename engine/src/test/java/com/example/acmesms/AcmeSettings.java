package com.example.acmesms;

import io.itinera.connectors.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("itinera.connectors.sms.acme")
record AcmeSettings(
        Secret apiKey,
        @DefaultValue("https://api.acme.example") String url,
        @DefaultValue("20s") Duration timeout) {}
