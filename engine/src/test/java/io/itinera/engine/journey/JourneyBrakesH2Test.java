package io.itinera.engine.journey;

import io.itinera.engine.kit.OnH2;

@OnH2
class JourneyBrakesH2Test extends JourneyBrakesContract {}
