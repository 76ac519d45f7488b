package io.itinera.connectors.crm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * @param idempotencyKey the same for the same fact, however often it is written
 * @param kind what the record is in the CRM's terms, e.g. {@code opportunity}
 * @param fields values by field name; null values clear the field
 */
public record CrmRecord(String idempotencyKey, String kind, Map<String, Object> fields) {
    public CrmRecord {
        Objects.requireNonNull(idempotencyKey, "idempotencyKey");
        Objects.requireNonNull(kind, "kind");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
