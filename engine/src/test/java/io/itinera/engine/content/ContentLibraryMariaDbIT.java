package io.itinera.engine.content;

import io.itinera.engine.kit.OnMariaDb;

@OnMariaDb
class ContentLibraryMariaDbIT extends ContentLibraryContract {}
