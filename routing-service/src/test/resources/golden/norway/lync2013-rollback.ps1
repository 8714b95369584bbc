# Takes plan 1 of site norway back from Lync Server 2013.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'norway-plan-1-lync2013' -ErrorAction Stop
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

    # Voice test configuration Bergen_Internal_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internal_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internal_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internal_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internal_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internal_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internal_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internal_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internal_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internal_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internal_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internal_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internal_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internal_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internal_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internal_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internal_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_National_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_National_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_National_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_National_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_National_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_National_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_National_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_National_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_National_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_National_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_National_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_National_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_National_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_National_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_National_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_National_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_National_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_National_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_National_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_National_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_National_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_National_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_National_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_National_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_National_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_National_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_National_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_National_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_National_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_National_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_National_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_National_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_National_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_National_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_National_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_National_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_National_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_National_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_National_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_National_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_National_SharedCost
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_National_SharedCost' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_National_SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_National_SharedCost, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_National_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_National_SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_National_SharedCost back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_National_SharedCost' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_National_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internat_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internat_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internat_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internat_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internat_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internat_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internat_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internat_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internat_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internat_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internat_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internat_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internat_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internat_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internat_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internat_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internat_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internat_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internat_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internat_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internat_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internat_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internat_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internat_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internat_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internat_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internat_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internat_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internat_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internat_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internat_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internat_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internat_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internat_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internat_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internat_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internat_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internat_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internat_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internat_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internat_SharedCost
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internat_SharedCost' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internat_SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internat_SharedCost, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internat_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internat_SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internat_SharedCost back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_SharedCost' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internat_SharedCost'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration Bergen_Internat_International
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'Bergen_Internat_International' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'Bergen_Internat_International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration Bergen_Internat_International, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration Bergen_Internat_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration Bergen_Internat_International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration Bergen_Internat_International back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'Bergen_Internat_International' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration Bergen_Internat_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice policy Bergen-Internal
    $was = @($beforeVoicePolicy | Where-Object { ('Bergen-Internal' -eq $_.Identity) -or ('Tag:Bergen-Internal' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('Bergen-Internal' -eq $_.Identity) -or ('Tag:Bergen-Internal' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy Bergen-Internal, which was not there before'
        Remove-CsVoicePolicy -Identity 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy Bergen-Internal'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Bergen-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Bergen-Internal back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Bergen-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Bergen-Internal' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Bergen-Internal' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Bergen-Internal'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
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

    # Voice policy Bergen-International
    $was = @($beforeVoicePolicy | Where-Object { ('Bergen-International' -eq $_.Identity) -or ('Tag:Bergen-International' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('Bergen-International' -eq $_.Identity) -or ('Tag:Bergen-International' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy Bergen-International, which was not there before'
        Remove-CsVoicePolicy -Identity 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy Bergen-International'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Bergen-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Bergen-International back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Bergen-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Bergen-International' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Bergen-International' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Bergen-International'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Route Bergen-Emergency
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-Emergency' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Emergency, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Emergency' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Emergency' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-Internal' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Internal, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Internal' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Internal' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-TollFree' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-TollFree, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-TollFree' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-TollFree' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-National' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-National, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-National' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-National' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-National' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-National' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-National' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-National' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-Mobile' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Mobile, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Mobile' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Mobile' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-SharedCost' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-SharedCost, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-International' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-International, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-International' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-International' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-International' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-International' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-International' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-International' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Emergency-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-Emergency-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Emergency-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Emergency-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-Internal-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Internal-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Internal-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-TollFree-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-TollFree-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-TollFree-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-National-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-National-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-National-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-Mobile-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-Mobile-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-Mobile-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-Mobile-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-Mobile-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-Mobile-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-SharedCost-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-SharedCost-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-SharedCost-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-SharedCost-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-SharedCost-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-SharedCost-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'Bergen-International-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'Bergen-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route Bergen-International-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'Bergen-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route Bergen-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route Bergen-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route Bergen-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'Bergen-International-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route Bergen-International-Backup'
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

    # Trunk PstnGateway:sbc1.bergen.contoso.com
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound translation rule ', $identity, ' again') -join '')
                New-CsOutboundTranslationRule -Parent 'PstnGateway:sbc1.bergen.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
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
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:sbc1.bergen.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $oldOwner = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            $identity = @('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join ''
            $old = @($beforeOutboundCallingNumberTranslationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allOutboundCallingNumberTranslationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making outbound calling number rule ', $identity, ' again') -join '')
                New-CsOutboundCallingNumberTranslationRule -Parent 'PstnGateway:sbc1.bergen.contoso.com' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
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
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].OutboundCallingNumberTranslationRulesList | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing outbound calling number rule PstnGateway:sbc1.bergen.contoso.com/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundCallingNumberTranslationRule -Identity (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound calling number rule ', (@('PstnGateway:sbc1.bergen.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundCallingNumberTranslationRule = @(Get-CsOutboundCallingNumberTranslationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing trunk configuration PstnGateway:sbc1.bergen.contoso.com, which was not there before'
        Remove-CsTrunkConfiguration -Identity 'PstnGateway:sbc1.bergen.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'trunk configuration PstnGateway:sbc1.bergen.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed trunk configuration PstnGateway:sbc1.bergen.contoso.com since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join ''))) {
        Write-Host -Object 'Setting trunk configuration PstnGateway:sbc1.bergen.contoso.com back to what it was'
        if ((@($was[0].RemovePlusFromUri) -join '') -cne (@($found[0].RemovePlusFromUri) -join '')) {
            Set-CsTrunkConfiguration -Identity 'PstnGateway:sbc1.bergen.contoso.com' -RemovePlusFromUri $was[0].RemovePlusFromUri -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'trunk configuration PstnGateway:sbc1.bergen.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International')) {
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

    # Dial plan site:Bergen
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $oldOwner = @($beforeDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
    $owner = @($allDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $identity = @('site:Bergen/', $rule.Name) -join ''
            $old = @($beforeVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making normalization rule ', $identity, ' again') -join '')
                New-CsVoiceNormalizationRule -Parent 'site:Bergen' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -IsInternalExtension $old[0].IsInternalExtension -WhatIf:$WhatIf -ErrorAction Stop
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
        $owner = @($allDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing normalization rule site:Bergen/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Bergen/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Bergen/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
    $found = @($allDialPlan | Where-Object { 'site:Bergen' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan site:Bergen, which was not there before'
        Remove-CsDialPlan -Identity 'site:Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan site:Bergen'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan site:Bergen since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) -or (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))))) {
        Write-Host -Object 'Setting dial plan site:Bergen back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsDialPlan -Identity 'site:Bergen' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) {
            Set-CsDialPlan -Identity 'site:Bergen' -OptimizeDeviceDialing $was[0].OptimizeDeviceDialing -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))) {
            Set-CsDialPlan -Identity 'site:Bergen' -ExternalAccessPrefix $was[0].ExternalAccessPrefix -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan site:Bergen'
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
        Write-Host -Object 'plan 1 of site norway is taken back.'
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
