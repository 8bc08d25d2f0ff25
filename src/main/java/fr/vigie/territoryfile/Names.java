package fr.vigie.territoryfile;

/** What each section has declared, for the others to refer to. */
final class Names {

    final Register establishments = new Register("territoryfile.establishment");
    final Register finess = new Register();
    final Register skills = new Register("territoryfile.skill");
    final Register sites = new Register("territoryfile.site");
    final Register patterns = new Register("territoryfile.pattern");
    final Register lines = new Register();
    final Register practitioners = new Register("territoryfile.practitioner");
    final Register rpps = new Register();
}
