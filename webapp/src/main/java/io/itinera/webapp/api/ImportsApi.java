package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Page;
import io.itinera.engine.imports.ImportError;
import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.Imports;
import io.itinera.webapp.security.Person;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ImportsApi {
    private static final int LONGEST_MAPPING = 1024 * 1024;

    private final Imports imports;

    ImportsApi(Imports imports) {
        this.imports = imports;
    }

    /** Takes the file in whole (202) and imports it in the background. */
    @PostMapping(path = "/api/leads/import", consumes = "multipart/form-data")
    ResponseEntity<Map<String, String>> start(
            @RequestPart MultipartFile file, HttpServletRequest request, @AuthenticationPrincipal Person person)
            throws IOException, ServletException {
        var mapping = ImportMapping.parse(text(request.getPart("mapping")));
        try (var content = file.getInputStream()) {
            var id = imports.start(file.getOriginalFilename(), content, mapping, person.name());
            return ResponseEntity.accepted()
                    .location(URI.create("/api/imports/" + id))
                    .body(Map.of("id", id));
        }
    }

    /** A form field or a file of its own; null where there is none. */
    private static String text(Part part) throws IOException {
        if (part == null) {
            return null;
        }
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(LONGEST_MAPPING + 1);
            if (bytes.length > LONGEST_MAPPING) {
                throw new InvalidInput("mapping", "The mapping is larger than 1 MB. Is it the file itself?");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @GetMapping("/api/imports/{id}")
    ImportAnswer status(@PathVariable String id, @RequestParam(defaultValue = "100") int limit) {
        return ImportAnswer.of(imports.status(id), imports.errors(id, null, Limit.of(limit)));
    }

    @GetMapping("/api/imports/{id}/errors")
    Page<ImportError> errors(
            @PathVariable String id,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "100") int limit) {
        return imports.errors(imports.status(id).id(), cursor.orElse(null), Limit.of(limit));
    }
}
