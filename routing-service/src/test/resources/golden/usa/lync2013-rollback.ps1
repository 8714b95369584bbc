# Takes plan 1 of site usa back from Lync Server 2013.
# Run it in the management shell of Lync Server 2013, as a voice administrator.
# It needs what the script of the plan has saved in -Folder before its first change: what was made is
# removed, what was changed is set back, and what was removed is made again, each by its name. It leaves
# alone what is not of this plan. With -WhatIf it only says what it would change.
param(
    [switch]$WhatIf,
    [string]$Folder = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'usa-plan-1-lync2013' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'rollback.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    # What was there before
    if (-not (Test-Path -Path $complete -ErrorAction Stop)) {
        throw (@('There is no saved state in ', $before, '. The script of this plan was not run from here, or it was rolled back already. If it was run elsewhere, name its folder with -Folder.') -join '')
    }
    $beforeDialPlan = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeTrunkConfiguration = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'TrunkConfiguration.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceRoute = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoicePolicy = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceTestConfiguration = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceNormalizationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOutboundTranslationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundTranslationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeOutboundCallingNumberTranslationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundCallingNumberTranslationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforePstnUsage = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -ErrorAction Stop)

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)

    # Voice test configuration Redmond_Standard_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Standard_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Standard_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Standard_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Standard_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Standard_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Standard_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Standard_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Standard_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Standard_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Standard_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Standard_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Standard_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Standard_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Standard_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Standard_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Standard_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Standard_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Standard_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Standard_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Standard_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Standard_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Standard_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Standard_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Standard_Local
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Standard_Local' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Standard_Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Standard_Local, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Standard_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Standard_Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Standard_Local back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_Local' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Standard_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Standard_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Standard_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Standard_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Standard_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Standard_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Standard_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Standard_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Standard_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Standard_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Global_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Global_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Global_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Global_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Global_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Global_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Global_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Global_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Global_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Global_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Global_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Global_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Global_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Global_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Global_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Global_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Global_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Global_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Global_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Global_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Global_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Global_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Global_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Global_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Global_Local
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Global_Local' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Global_Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Global_Local, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Global_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Global_Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Global_Local back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_Local' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Global_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Global_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Global_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Global_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Global_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Global_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Global_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Global_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Global_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Global_International
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Global_International' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Global_International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Global_International, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Global_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Global_International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Global_International back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Global_International' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Global_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_HelpDesk
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_HelpDesk' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_HelpDesk' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_HelpDesk, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_HelpDesk'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_HelpDesk since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_HelpDesk back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_HelpDesk' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_HelpDesk'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Redmond_Partner
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Redmond_Partner' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Redmond_Partner' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Redmond_Partner, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Redmond_Partner'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Redmond_Partner since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Redmond_Partner back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Redmond_Partner' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Redmond_Partner'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice policy Global
    $was = @($beforeVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    $found = @($allVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Warning -Message 'The saved state lacks voice policy Global; it is left as it is'
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Global since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Global back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Global' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Redmond-Global
    $was = @($beforeVoicePolicy | Where-Object { ('Redmond-Global' -eq $_.Identity) -or ('Tag:Redmond-Global' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('Redmond-Global' -eq $_.Identity) -or ('Tag:Redmond-Global' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy Redmond-Global, which was not there before'
        Remove-CsVoicePolicy -Identity 'Redmond-Global' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy Redmond-Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Redmond-Global since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Redmond-Global back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Redmond-Global' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Redmond-Global' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Redmond-Global' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Redmond-Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Route Partner in Vancouver
    $was = @($beforeVoiceRoute | Where-Object { 'Partner in Vancouver' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Partner in Vancouver' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Partner in Vancouver, which was not there before'
        Remove-CsVoiceRoute -Identity 'Partner in Vancouver' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Partner in Vancouver'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Partner in Vancouver since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Partner in Vancouver back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Partner in Vancouver' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Partner in Vancouver' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Partner in Vancouver' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Partner in Vancouver' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Partner in Vancouver' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Partner in Vancouver' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Partner in Vancouver' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Partner in Vancouver' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Partner in Vancouver'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-LeastCost
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-LeastCost' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-LeastCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-LeastCost, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-LeastCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-LeastCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-LeastCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-LeastCost' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-Emergency' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Emergency, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Emergency' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Emergency' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-Internal' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Internal, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Internal' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Internal' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-TollFree' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-TollFree, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-TollFree' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-TollFree' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-Local' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Local, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Local' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-Local' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Local' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Local' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Local' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Local' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-National' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-National, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-National' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-National' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-National' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-National' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-National' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-National' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-International' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-International, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-International' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-International' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-International' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-International' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-International' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-International' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-Emergency-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Emergency-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Emergency-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-Internal-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Internal-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Internal-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-TollFree-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-TollFree-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-TollFree-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-Local-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-Local-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-Local-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-Local-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-Local-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-Local-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-Local-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-National-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-National-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-National-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Redmond-International-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Redmond-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Redmond-International-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Redmond-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Redmond-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Redmond-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Redmond-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Redmond-International-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Redmond-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $sorted = @(Write-Output -InputObject $beforeVoiceRoute | Sort-Object -Property 'Priority' -ErrorAction Stop)
    $ordered = $true
    $previous = -1
    foreach ($old in $sorted) {
        $name = @($old.Identity) -join ''
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes in the order that they had'
        foreach ($old in $sorted) {
            $name = @($old.Identity) -join ''
            $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
            if (1 -eq $found.Count) {
                Set-CsVoiceRoute -Identity $name -Priority $old.Priority -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Trunk PstnGateway:sbc3.contoso.com
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:sbc3.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound translation rule ', $identity, ' again') -join '')
                New-CsOutboundTranslationRule -Parent 'PstnGateway:sbc3.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting outbound translation rule ', $identity, ' back to what it was') -join '')
                Set-CsOutboundTranslationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('outbound translation rule ', $identity) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:sbc3.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:sbc3.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundCallingNumberTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundCallingNumberTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound calling number rule ', $identity, ' again') -join '')
                New-CsOutboundCallingNumberTranslationRule -Parent 'PstnGateway:sbc3.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('outbound calling number rule ', $identity) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting outbound calling number rule ', $identity, ' back to what it was') -join '')
                Set-CsOutboundCallingNumberTranslationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('outbound calling number rule ', $identity) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound calling number rule PstnGateway:sbc3.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundCallingNumberTranslationRule -Identity (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound calling number rule ', (@('PstnGateway:sbc3.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc3.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing trunk configuration PstnGateway:sbc3.contoso.com, which was not there before'
        Remove-CsTrunkConfiguration -Identity 'PstnGateway:sbc3.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'trunk configuration PstnGateway:sbc3.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed trunk configuration PstnGateway:sbc3.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join ''))) {
        Write-Host -Object 'Setting trunk configuration PstnGateway:sbc3.contoso.com back to what it was'
        if ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join '')) {
            Set-CsTrunkConfiguration -Identity 'PstnGateway:sbc3.contoso.com' -RemovePlusFromUri $was[0].RemovePlusFromUri -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'trunk configuration PstnGateway:sbc3.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International', 'Partner')) {
        if ((@($beforePstnUsage[0].Usage) -notcontains $usage) -and (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains $usage)) {
            $holders = @($allVoiceRoute | Where-Object { $_.PstnUsages -contains $usage })
            $holders += @($allVoicePolicy | Where-Object { $_.PstnUsages -contains $usage })
            if (0 -eq $holders.Count) {
                Write-Host -Object (@('Removing usage ', $usage, ', which was not there before') -join '')
                Set-CsPstnUsage -Identity 'Global' -Usage @{remove=$usage} -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('PSTN usage ', $usage) -join ''
            }
            else {
                Write-Warning -Message (@('Usage ', $usage, ' stays: a route or policy that is not of this plan uses it, such as ', $holders[0].Identity) -join '')
            }
        }
    }

    # Dial plan site:Redmond
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $oldOwner = @($beforeDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
    $owner = @($allDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $identity = @('site:Redmond/', $rule.Name) -join ''
            $old = @($beforeVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making normalization rule ', $identity, ' again') -join '')
                New-CsVoiceNormalizationRule -Parent 'site:Redmond' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -IsInternalExtension $old[0].IsInternalExtension -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting normalization rule ', $identity, ' back to what it was') -join '')
                Set-CsVoiceNormalizationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
        $owner = @($allDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing normalization rule site:Redmond/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Redmond/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Redmond/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
    $found = @($allDialPlan | Where-Object { 'site:Redmond' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan site:Redmond, which was not there before'
        Remove-CsDialPlan -Identity 'site:Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan site:Redmond'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan site:Redmond since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) -or (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))))) {
        Write-Host -Object 'Setting dial plan site:Redmond back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsDialPlan -Identity 'site:Redmond' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) {
            Set-CsDialPlan -Identity 'site:Redmond' -OptimizeDeviceDialing $was[0].OptimizeDeviceDialing -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))) {
            Set-CsDialPlan -Identity 'site:Redmond' -ExternalAccessPrefix $was[0].ExternalAccessPrefix -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan site:Redmond'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        Rename-Item -Path $before -NewName (@('undone-', (Get-Date -Format 'yyyyMMdd-HHmmss' -ErrorAction Stop)) -join '') -ErrorAction Stop
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site usa is taken back.'
    }
    else {
        Write-Host -Object 'What was there before is in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
