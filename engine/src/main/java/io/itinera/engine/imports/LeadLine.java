package io.itinera.engine.imports;

import io.itinera.engine.lead.LeadDraft;

/** What one good line says. */
record LeadLine(long line, LeadDraft draft) {}
