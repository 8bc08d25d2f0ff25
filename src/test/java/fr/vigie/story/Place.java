package fr.vigie.story;

/** Every page, by whom it is looked at, with an address that shows it; {@code {month}} stands for the month of the story. */
enum Place {
    OWN_DUTIES("mes-gardes", Account.MORVAN, "mes-gardes"),
    OWN_SHEET("ma-fiche", Account.MORVAN, "ma-fiche"),
    OWN_PASSWORD("mot-de-passe", Account.MORVAN, "mot-de-passe"),
    MONTHS("tableaux", Account.CHEF, "tableaux"),
    BOARD("tableau", Account.CHEF, "tableau/{month}"),
    BOARD_BY_PERSON("tableau", Account.CHEF, "tableau/{month}?vue=radiologistes"),
    BOARD_BY_SITE("tableau", Account.CHEF, "tableau/{month}?vue=couverture"),
    QUARTER("trimestre", Account.CHEF, "trimestre/{month}"),
    SUBMISSION("tableau/:month/soumettre", Account.CHEF, "tableau/{month}/soumettre"),
    APPROVAL("tableau/:month/approbation", Account.DIRECTOR, "tableau/{month}/approbation"),
    VERSIONS("tableau/:month/versions", Account.CHEF, "tableau/{month}/versions"),
    VERSION("tableau/:month/versions/:version", Account.CHEF, "tableau/{month}/versions/1"),
    REPAIR("reparer", Account.CHEF, "reparer"),
    EXCHANGES("echanges", Account.CHEF, "echanges"),
    FEASIBILITY("faisabilite", Account.CHEF, "faisabilite"),
    ON_DUTY("de-garde", Account.SWITCHBOARD, "de-garde"),
    FAIRNESS("equite", Account.CHEF, "equite"),
    HISTORY("historique", Account.ADMINISTRATOR, "historique"),
    PAST_BOARD("historique/tableau", Account.ADMINISTRATOR, "historique/tableau"),
    TERRITORY("territoire", Account.CHEF, "territoire"),
    NEEDS("territoire/besoins", Account.CHEF, "territoire/besoins"),
    AGREEMENTS("territoire/accords", Account.CHEF, "territoire/accords"),
    LINE("territoire/ligne/:ligne", Account.CHEF, "territoire/ligne/garde-valmarine"),
    PEOPLE("radiologistes", Account.CHEF, "radiologistes"),
    PERSON("radiologistes/:person", Account.CHEF, "radiologistes/lea-morvan"),
    RULES("regles", Account.CHEF, "regles"),
    IMPORT("importer", Account.CHEF, "importer"),
    EXPORT("exporter", Account.ADMINISTRATOR, "exporter"),
    ACCOUNTS("comptes", Account.ADMINISTRATOR, "comptes");

    private final String route;
    private final Account reader;
    private final String address;

    Place(String route, Account reader, String address) {
        this.route = route;
        this.reader = reader;
        this.address = address;
    }

    /** As the page's class gives it. */
    String route() {
        return route;
    }

    Account reader() {
        return reader;
    }

    String address(String month) {
        return "/" + address.replace("{month}", month);
    }
}
