package io.itinera.engine.lead;

record PhoneOwner(String phone, String id) {}
