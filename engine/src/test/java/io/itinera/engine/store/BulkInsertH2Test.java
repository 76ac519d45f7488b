package io.itinera.engine.store;

import io.itinera.engine.kit.OnH2;
import java.util.List;

@OnH2
class BulkInsertH2Test extends BulkInsertContract {
    @Override
    List<String> sessions() {
        return List.of("SET MODE MySQL");
    }
}
