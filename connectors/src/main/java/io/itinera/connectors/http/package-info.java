/** What all providers with an HTTP API share: one call, its time limit, and what HTTP itself says of the answer. */
package io.itinera.connectors.http;
