package io.itinera.engine.consent;

import io.itinera.engine.kit.OnH2;

@OnH2
class ConsentH2Test extends ConsentContract {}
