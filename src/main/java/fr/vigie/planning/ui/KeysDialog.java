package fr.vigie.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** Every key of the board and what it does. */
class KeysDialog extends Dialog {

    /** In the order of use. Each has its keys and its meaning in words. */
    private static final List<String> READING = List.of("move", "ends", "open", "help");
    private static final List<String> CHANGING = List.of("choose", "chooseOne", "chooseAll", "lift", "pin", "clear", "undo", "leave");

    KeysDialog(boolean editable) {
        setHeaderTitle(getTranslation("planning.keys.title"));
        setWidth("min(34rem, 95vw)");
        var list = new DescriptionList();
        list.addClassName("v-keys");
        READING.forEach(key -> add(list, key));
        if (editable) {
            CHANGING.forEach(key -> add(list, key));
        }
        add(list);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private void add(DescriptionList list, String key) {
        list.add(new DescriptionList.Term(getTranslation("planning.keys." + key + ".keys")),
                new DescriptionList.Description(getTranslation("planning.keys." + key + ".what")));
    }
}
