package io.itinera.engine.content;

import io.itinera.engine.kit.OnMySql;

@OnMySql
class ContentLibraryMySqlIT extends ContentLibraryContract {}
