package io.itinera.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.imports.ImportError;
import org.junit.jupiter.api.Test;

class WriteRejectedTest {

    @Test
    void shouldWriteCellsThatNoSpreadsheetCalculates() {
        assertThat(WriteRejected.line(new ImportError(7, "=HYPERLINK(\"x\")", "say \"no\"")))
                .isEqualTo("7,\"'=HYPERLINK(\"\"x\"\")\",\"say \"\"no\"\"\"\r\n");
        assertThat(WriteRejected.line(new ImportError(8, null, "whole line"))).isEqualTo("8,,\"whole line\"\r\n");
    }
}
