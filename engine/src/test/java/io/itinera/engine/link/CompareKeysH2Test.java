package io.itinera.engine.link;

import io.itinera.engine.kit.OnH2;

@OnH2
class CompareKeysH2Test extends CompareKeysContract {}
