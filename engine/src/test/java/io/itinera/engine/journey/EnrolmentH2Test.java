package io.itinera.engine.journey;

import io.itinera.engine.kit.OnH2;

@OnH2
class EnrolmentH2Test extends EnrolmentContract {}
