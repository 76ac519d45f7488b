package io.itinera.engine.store;

import io.itinera.engine.kit.OnMySql;
import java.util.List;

@OnMySql
class BulkInsertMySqlIT extends BulkInsertContract {
    @Override
    List<String> sessions() {
        return ON_SERVERS;
    }
}
