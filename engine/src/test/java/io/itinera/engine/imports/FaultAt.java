package io.itinera.engine.imports;

import java.util.function.Supplier;
import org.mockito.Mockito;

/** Lets collaborators fail once: at the n-th point, counted before and after each of their calls. */
class FaultAt {
    private final int fatal;
    private final Supplier<Throwable> fault;
    private int passed;

    FaultAt(int fatal, Supplier<Throwable> fault) {
        this.fatal = fatal;
        this.fault = fault;
    }

    <T> T around(Class<T> type, T collaborator) {
        return Mockito.mock(type, call -> {
            pass();
            var result = call.getMethod().invoke(collaborator, call.getArguments());
            pass();
            return result;
        });
    }

    boolean wasReached() {
        return passed >= fatal;
    }

    private void pass() throws Throwable {
        if (++passed == fatal) {
            throw fault.get();
        }
    }
}
