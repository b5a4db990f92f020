// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/rule_settings.h>

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Agentwright::App {

class ReadingsJob;

/// A badge for each tool: does it load the definition? Those that have no room are in a menu.
class ReadingBadges : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingBadges(QWidget *parent = nullptr);

    /// nullptr for no document.
    void setReadings(const ReadingsJob *readings);

    /// Badges for these only; no flag: for all.
    void setTargets(Targets targets);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(const QByteArray &readerId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showReadings();
    QToolButton *makeBadge(qsizetype index);
    void place();
    void fillMenu();

    Targets m_targets;
    QList<qsizetype> m_shown; ///< readings that have a badge
    QPointer<const ReadingsJob> m_readings;
    QList<QToolButton *> m_badges;
    QToolButton *m_more;
    QMenu *m_menu;
    qsizetype m_placed = 0;
};

} // namespace Agentwright::App
