package io.itinera.engine.content;

/** Content that cannot be rendered. The message names the file, the line where it is known, and the remedy. */
public class RenderFailure extends RuntimeException {
    public RenderFailure(String message) {
        super(message);
    }

    RenderFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
