package fr.vigie.territoryfile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.SheetKind;
import fr.vigie.territoryfile.SheetPreview;
import fr.vigie.ui.EmptyState;
import fr.vigie.ui.Notices;
import jakarta.annotation.security.RolesAllowed;

/** Brings in people, absences, wishes and earlier counts from a spreadsheet: prepared, dropped, checked, and only then accepted. */
@Route("importer")
@Menu(title = "territoryfile.import.menu", order = 4.3, icon = "vaadin:upload-alt")
@RolesAllowed({"CHEF_DE_POLE", "ADMINISTRATEUR"})
public class ImportView extends Div implements HasDynamicTitle {

    private final transient ImportDesk desk;
    private final Select<TerritoryView> territory = new Select<>();
    private final RadioButtonGroup<SheetKind> kind = new RadioButtonGroup<>();
    private final Div steps = new Div();
    private final Div check = new Div();
    private final Div refusal = new Div();
    private final ProgressBar progress = new ProgressBar();

    ImportView(ImportDesk desk) {
        this.desk = desk;
        addClassName("v-page");
        var header = new Div(new H1(getTranslation("territoryfile.import.title")));
        header.addClassName("v-page-header");
        var what = new Paragraph(getTranslation("territoryfile.import.what"));
        what.addClassName("v-note");
        add(header, what);
        var mine = desk.territories();
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("territoryfile.import.none")));
            return;
        }
        territory.setLabel(getTranslation("territoryfile.import.territory"));
        territory.setItems(mine);
        territory.setItemLabelGenerator(TerritoryView::name);
        territory.setVisible(mine.size() > 1);
        territory.setValue(mine.getFirst());
        kind.setLabel(getTranslation("territoryfile.import.kind"));
        kind.setItems(SheetKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("territoryfile.import.kind." + each));
        kind.setValue(SheetKind.RADIOLOGISTES);
        refusal.addClassName("v-refusal");
        refusal.getElement().setAttribute("role", "alert");
        steps.addClassName("v-import-steps");
        check.addClassName("v-stack");
        territory.addValueChangeListener(change -> prepare());
        kind.addValueChangeListener(change -> prepare());
        add(territory, kind, steps, refusal, progress, check);
        prepare();
    }

    private void prepare() {
        clear();
        var card = new Section(new H2(getTranslation("territoryfile.import.drop")), upload());
        card.addClassName("v-card");
        steps.removeAll();
        steps.add(new TemplateCard(kind.getValue(), territory.getValue()), card);
    }

    private void clear() {
        refusal.setText("");
        check.removeAll();
        progress.setVisible(false);
    }

    private Upload upload() {
        var chosen = kind.getValue();
        var of = territory.getValue().id();
        UI ui = UI.getCurrent();
        return new SheetUpload((file, content) -> {
            SheetPreview preview = desk.preview(chosen, of, file, content);
            ui.access(() -> show(file, content, preview));
        }, why -> {
            clear();
            refusal.setText(why);
        }).component();
    }

    private void show(String file, byte[] content, SheetPreview preview) {
        clear();
        var card = preview.isSound() ? new PreviewCard(file, preview, toAccept(file, content, preview)) : new PreviewCard(file, preview);
        check.add(card);
        card.scrollIntoView();
    }

    private Component[] toAccept(String file, byte[] content, SheetPreview preview) {
        var accept = new Button(getTranslation("territoryfile.import.accept", preview.commands().size()));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setEnabled(!preview.commands().isEmpty());
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> accept(file, content, preview, accept));
        return new Component[] {accept, new Button(getTranslation("territoryfile.import.dismiss"), click -> prepare())};
    }

    private void accept(String file, byte[] content, SheetPreview preview, Button accept) {
        refusal.setText("");
        UI ui = UI.getCurrent();
        int all = preview.commands().size();
        progress.setMax(all);
        progress.setValue(0);
        progress.setVisible(true);
        progress.getElement().setAttribute("aria-label", getTranslation("territoryfile.import.running"));
        // a hundredth at a time: each step told is a message to the browser
        int step = Math.max(1, all / 100);
        desk.accept(preview, done -> {
            if (done % step == 0) {
                ui.access(() -> progress.setValue(done));
            }
        }, failed -> ui.access(() -> {
            if (failed == null) {
                done(preview);
            } else {
                progress.setVisible(false);
                Notices.refusal(this, () -> {
                    throw failed;
                }).ifPresent(why -> refused(why, file, content, preview, accept));
            }
        }));
    }

    /** What changed meanwhile may make it faulty, or known: it is read again. */
    private void refused(String why, String file, byte[] content, SheetPreview preview, Button accept) {
        refusal.setText(getTranslation("territoryfile.import.refused", why));
        var again = new Button(getTranslation("territoryfile.import.again"), click ->
                show(file, content, desk.preview(preview.kind(), preview.territory(), file, content)));
        refusal.add(again);
        accept.setEnabled(true);
    }

    private void done(SheetPreview preview) {
        clear();
        steps.removeAll();
        check.add(new DoneCard(preview, this::prepare));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("territoryfile.import.title") + " · Vigie";
    }
}
