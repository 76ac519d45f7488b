package io.itinera.webapp.visitor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param requestsPerMinute how often one network address may call links and preferences, or be refused by hooks */
@ConfigurationProperties("itinera.public-pages")
record PublicPageSettings(@DefaultValue("1200") int requestsPerMinute) {}
