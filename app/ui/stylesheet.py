"""The style sheet: text roles and the few controls that are not painted by our own widgets."""

from app.ui.tokens import Palette
from app.ui.type_scale import SCALE, Role, Style, mono_family, px


def stylesheet(palette: Palette, base_pt: float) -> str:
    """Make the whole sheet; `base_pt` is the system's text size in points."""
    return "\n".join(
        (
            *(label_rule(role, style, palette, base_pt) for role, style in SCALE.items()),
            *tone_rules(palette),
            field_rules(palette),
            menu_rules(palette, base_pt),
            list_rules(palette),
            scroll_rules(palette),
            tooltip_rule(palette, base_pt),
        )
    )


def label_rule(role: Role, style: Style, palette: Palette, base_pt: float) -> str:
    """Write size, weight and colour of one text role."""
    size = base_pt * style.factor
    family = f'font-family: "{mono_family()}";' if role is Role.MONO else ""
    tracking = f"letter-spacing: {style.tracking * size * 4 / 3:.2f}px;" if style.tracking else ""
    return (
        f'QLabel[role="{role}"] {{ font-size: {size:.2f}pt; font-weight: {style.weight};'
        f" {family} {tracking} color: {getattr(palette, style.ink)}; background: transparent; }}"
        f' QLabel[role="{role}"]:disabled {{ color: {palette.text3}; }}'
    )


def tone_rules(palette: Palette) -> tuple[str, ...]:
    """Let a label take the colour of a meaning instead of its role's."""
    names = ("text", "text2", "text3", "accent", "on_accent", "paid", "signed", "estimated",
             "electricity", "caution", "problem")  # fmt: skip
    return tuple(f'QLabel[tone="{name}"] {{ color: {getattr(palette, name)}; }}' for name in names)


def field_rules(palette: Palette) -> str:
    """Style what is typed into; the border of two pixels shows focus without moving the text."""
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {palette.surface}; color: {palette.text};
    border: 1px solid {palette.edge}; border-radius: 6px;
    padding: 1px {px(9)}px;
    selection-background-color: {palette.accent}; selection-color: {palette.on_accent};
}}
QLineEdit {{ min-height: {px(30)}px; }}
QPlainTextEdit, QTextEdit {{ padding: {px(5)}px {px(5)}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
    border: 2px solid {palette.accent}; padding: 0px {px(9) - 1}px;
}}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: {px(5) - 1}px; }}
QLineEdit[bad="true"], QPlainTextEdit[bad="true"] {{
    border: 2px solid {palette.problem}; padding: 0px {px(9) - 1}px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {{
    background: {palette.sunken}; color: {palette.text3}; border-color: {palette.border};
}}
QLineEdit:read-only {{ background: {palette.sunken}; }}
"""


def menu_rules(palette: Palette, base_pt: float) -> str:
    """Style menus and the lists of choices that drop down."""
    return f"""
QMenu {{
    background: {palette.surface}; color: {palette.text}; border: 1px solid {palette.border};
    padding: 5px; font-size: {base_pt:.2f}pt;
}}
QMenu::item {{ padding: {px(6)}px {px(26)}px {px(6)}px {px(12)}px; border-radius: 5px; }}
QMenu::item:selected {{ background: {palette.accent}; color: {palette.on_accent}; }}
QMenu::item:disabled {{ background: transparent; color: {palette.text3}; }}
QMenu::separator {{ height: 1px; background: {palette.border}; margin: 5px 8px; }}
"""


def list_rules(palette: Palette) -> str:
    """Style lists, trees and tables that are Qt's own."""
    return f"""
QAbstractItemView {{
    background: {palette.surface}; color: {palette.text}; border: none; outline: none;
    selection-background-color: {palette.accent_soft}; selection-color: {palette.text};
}}
QListView[role="popup"] {{ border: 1px solid {palette.border}; padding: 4px; }}
QListView[role="popup"]::item {{
    padding: 0 {px(8)}px; min-height: {px(30)}px; border-radius: 5px;
}}
QListView[role="popup"]::item:selected {{
    background: {palette.accent_soft}; color: {palette.text};
}}
QHeaderView, QHeaderView::section {{ background: transparent; border: none; }}
QTableView QTableCornerButton::section {{ background: transparent; border: none; }}
"""


def scroll_rules(palette: Palette) -> str:
    """Style scroll areas and their bars: quiet, and wide enough to be taken."""
    return f"""
QScrollArea, QScrollArea > QWidget > QWidget[role="content"] {{
    background: transparent; border: none;
}}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {palette.edge}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {palette.text3}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def tooltip_rule(palette: Palette, base_pt: float) -> str:
    """Style tooltips."""
    return f"""
QToolTip {{
    background: {palette.surface}; color: {palette.text}; border: 1px solid {palette.edge};
    padding: 4px 6px; font-size: {base_pt * 0.9:.2f}pt;
}}
"""
