package io.itinera.engine.store;

import io.itinera.engine.kit.OnMariaDb;
import java.util.List;

@OnMariaDb
class BulkInsertMariaDbIT extends BulkInsertContract {
    @Override
    List<String> sessions() {
        return ON_SERVERS;
    }
}
