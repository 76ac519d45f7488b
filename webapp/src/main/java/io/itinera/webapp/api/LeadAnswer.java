package io.itinera.webapp.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.lead.Lead;
import java.util.Map;

/**
 * A lead as the API shows it.
 *
 * @param consent what the lead said about each channel as a whole; a channel that is not there is unknown
 */
record LeadAnswer(@JsonUnwrapped Lead lead, Map<Channel, ConsentState> consent) {}
