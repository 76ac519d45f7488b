package io.itinera.engine.sendtime;

import io.itinera.engine.kit.OnH2;

@OnH2
class BestTimeH2Test extends BestTimeContract {}
