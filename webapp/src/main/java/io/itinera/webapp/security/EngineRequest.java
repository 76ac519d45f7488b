package io.itinera.webapp.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.itinera.webapp.problem.BodyTooLarge;
import io.itinera.webapp.problem.BoundedRequest;
import io.itinera.webapp.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Reads a request to the engine as the engine will: whole, bounded, and looking at every key. */
final class EngineRequest {
    static final int MOST_JSON = 2 * 1024 * 1024;
    static final long MOST_UPLOAD = 50L * 1024 * 1024;

    /** Below this key stand a process's own variables, whose names are the drawer's choice. */
    private static final String VARIABLES = "variables";

    private static final JsonFactory JSON = new JsonFactory();

    private EngineRequest() {}

    /** @throws RefusedBody where the body is too large, no JSON, or holds an expression */
    static HttpServletRequest checked(HttpServletRequest request) throws IOException {
        var limit = isUpload(request) ? MOST_UPLOAD : MOST_JSON;
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        if (isUpload(request)) {
            return new BoundedRequest(request, limit);
        }
        var body = request.getInputStream().readNBytes(MOST_JSON + 1);
        if (body.length > MOST_JSON) {
            throw tooLarge(limit);
        }
        checkKeys(body);
        return new RereadRequest(request, body);
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
    }

    private static void checkKeys(byte[] body) throws IOException {
        try (var parser = JSON.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    RefuseExpressions.check(parser.currentName());
                    if (parser.currentName().equals(VARIABLES) && parser.nextToken() == JsonToken.START_OBJECT) {
                        parser.skipChildren();
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw new RefusedBody(Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "The body is no JSON: " + e.getOriginalMessage() + ", line "
                            + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + "."));
        }
    }

    private static RefusedBody tooLarge(long limit) {
        return new RefusedBody(Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, new BodyTooLarge(limit).getMessage()));
    }
}
