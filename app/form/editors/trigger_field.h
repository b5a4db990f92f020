// SPDX-License-Identifier: MIT
#pragma once

#include "form/field_editor.h"

#include <agentwright/base/result.h>
#include <agentwright/model/trigger.h>
#include <agentwright/model/trigger_edit.h>

#include <QList>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

#include <optional>
#include <utility>

namespace Agentwright::App {

class ExampleCard;
class TextBox;

/// The description as what it is: a summary, and a card for each example; of very many examples for some at a time. Every
/// edit changes only the part it is for.
class TriggerField : public FieldEditor
{
    Q_OBJECT
public:
    explicit TriggerField(QWidget *parent = nullptr);
    ~TriggerField() override;

    /// In the order shown; the first one is of example firstShown().
    const QList<ExampleCard *> &cards() const { return m_cards; }
    qsizetype firstShown() const { return m_first; }

protected:
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    ExampleCard *makeCard();
    qsizetype indexOf(const ExampleCard *card) const;
    void makePager(QVBoxLayout &layout);
    void showPager();
    void showFrom(qsizetype example);
    void arrangeCards(const QList<ExampleDraft> &before, std::optional<qsizetype> wanted = {});
    void discard(ExampleCard &card);
    void remember(const ExampleDraft &gone, bool isExpanded);
    std::optional<bool> wasExpanded(const ExampleDraft &example);
    void showTrigger();
    void takeTyped(TextBox *box, const Result<QString> &description);
    bool take(const QString &description, std::optional<qsizetype> wanted = {});
    bool change(const Result<QString> &description, std::optional<qsizetype> wanted = {});
    ExampleCard *cardOf(qsizetype example) const;
    void addExample();
    void addTurn(ExampleCard *card, const QString &role);
    void move(ExampleCard *card, qsizetype to);
    qsizetype dropPlace(QPoint global) const;
    void showDropPlace(QPoint global);
    void drop(ExampleCard *card, QPoint global);
    void duplicate(ExampleCard *card);
    void remove(ExampleCard *card);
    void focusBox(TextBox *box);
    void leaveBox();
    QScrollArea *scrollArea() const;

    Trigger m_trigger;
    FieldValue m_whenEmpty;
    TextBox *m_summary;
    QLabel *m_refusal;
    QVBoxLayout *m_cardLayout;
    QList<ExampleCard *> m_cards;
    qsizetype m_first = 0; ///< the example of the first card
    QWidget *m_pager;
    QToolButton *m_earlier;
    QLabel *m_shown;
    QToolButton *m_later;
    QList<std::pair<ExampleDraft, bool>> m_gone; ///< examples that were removed, and whether they were open
    QLabel *m_leftovers;
    QToolButton *m_add;
    QWidget *m_dropLine; ///< where a dragged card would go
};

} // namespace Agentwright::App
