package io.itinera.engine.content;

import io.itinera.engine.kit.OnH2;

@OnH2
class ContentLibraryH2Test extends ContentLibraryContract {}
