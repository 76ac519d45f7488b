package io.itinera.webapp.setup;

/** Demo mode was asked for where others could reach it. */
class DemoIsLocal extends RuntimeException {
    private final String remedy;

    DemoIsLocal(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
