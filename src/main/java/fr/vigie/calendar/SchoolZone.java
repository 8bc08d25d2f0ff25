package fr.vigie.calendar;

/** The zones of the school holidays (code de l'éducation L.521-1): winter and spring differ from one to another. */
public enum SchoolZone { A, B, C, CORSE, OUTRE_MER }
